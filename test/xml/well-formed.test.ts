/** What is not well formed is refused, and it is told where and why. */
import { test } from "uvu";
import * as assert from "uvu/assert";

import { Job } from "../../generated/index.js";
import { formsOf } from "./forms.js";

/** The document with its fault between the marks, and the path and reason that are told. */
type Row = readonly [given: string, want: string];

function check([given, want]: Row): void {
  for (const { name, input, places } of formsOf(given)) {
    const { valid, value, issues } = Job.decodeXml(input);
    const fault = issues.find(({ code }) => code === "not-well-formed" || code === "doctype");
    const about = `${JSON.stringify(given)} as ${name}`;
    assert.ok(fault, `${about} was read`);
    assert.is(`${fault.path} ${fault.message.replace("not well formed: ", "")}`, want, about);
    assert.equal(fault.location, places[0], about);
    assert.equal([valid, value, fault.severity], [false, undefined, "error"], about);
  }
}

const documents: readonly Row[] = [
  ["«x»", "/ text outside the root element"],
  ["«&»amp;", "/ text outside the root element"],
  ["<!-- x -->«»", "/ the document has no root element"],
  ["<?p?>\n«»", "/ the document has no root element"],
  ["<Job ~/>«x»", "/ text outside the root element"],
  ["<Job ~/>\n«&»amp;", "/ text outside the root element"],
  ["<Job ~/>\n«<»Job/>", "/Job a second root element"],
  ["<Job ~/>«<»/Job>", "/ an end tag too many"],
  ["<Job ~></Job>«<»/Job>", "/ an end tag too many"],
  ["«<»/Job>", "/ an end tag too many"],
  ["«<»![CDATA[x]]><Job ~/>", "/ a declaration outside the root element"],
  ["<Job ~/>«<»![CDATA[x]]>", "/ a declaration outside the root element"],
  ["«<»!ELEMENT a ANY><Job ~/>", "/ a declaration outside the root element"],
  ["«<»!doctype job><Job ~/>", "/ a declaration outside the root element"],
  ["<Job ~/>«<»!DOCTYPE Job>", "/ a declaration outside the root element"],
  ["<Job ~>«<»!DOCTYPE Job></Job>", "/Job a declaration inside the document"],
  ["<Job ~>«<»!ELEMENT a ANY></Job>", "/Job a declaration inside the document"],
];

const doctypes: readonly Row[] = [
  "«<»!DOCTYPE Job><Job ~/>",
  "«<»!DOCTYPE Job SYSTEM 'http://127.0.0.1:9/x'><Job ~/>",
  "<?xml version='1.0'?>\n<!-- x --><?p?>«<»!DOCTYPE Job [<!ENTITY a 'b'>]><Job ~>&a;</Job>",
  "«<»!DOCTYPE",
].map((given) => [given, "/ a DOCTYPE is refused: payloads of the API never have one"]);

const BAD_DECLARATION = "/ an XML declaration that is not well formed";
const LATE_DECLARATION = "an XML declaration inside the document";

const declarations: readonly Row[] = [
  ["«<»?xml?><Job ~/>", BAD_DECLARATION],
  ["«<»?xml version='2.0'?><Job ~/>", BAD_DECLARATION],
  ["«<»?xml version='1.'?><Job ~/>", BAD_DECLARATION],
  ["«<»?xml version=1.0?><Job ~/>", BAD_DECLARATION],
  ["«<»?xml version='1.0\"?><Job ~/>", BAD_DECLARATION],
  ["«<»?xml version='1.0' encoding='utf-8'><Job ~/>", BAD_DECLARATION],
  ["«<»?xml version='1.0' encoding='-8'?><Job ~/>", BAD_DECLARATION],
  ["«<»?xml version='1.0' encoding=''?><Job ~/>", BAD_DECLARATION],
  ["«<»?xml version='1.0'encoding='utf-8'?><Job ~/>", BAD_DECLARATION],
  ["«<»?xml encoding='utf-8'?><Job ~/>", BAD_DECLARATION],
  ["«<»?xml encoding='utf-8' version='1.0'?><Job ~/>", BAD_DECLARATION],
  ["«<»?xml version='1.0' standalone='maybe'?><Job ~/>", BAD_DECLARATION],
  ["«<»?xml version='1.0' standalone='yes' encoding='utf-8'?><Job ~/>", BAD_DECLARATION],
  ["«<»?xml version='1.0' x='y'?><Job ~/>", BAD_DECLARATION],
  ["«<»?xml version='1.0' ", BAD_DECLARATION],
  [" «<»?xml version='1.0'?><Job ~/>", `/ ${LATE_DECLARATION}`],
  ["<!-- x -->«<»?xml version='1.0'?><Job ~/>", `/ ${LATE_DECLARATION}`],
  ["<?xml version='1.0'?>«<»?xml version='1.0'?><Job ~/>", `/ ${LATE_DECLARATION}`],
  ["<Job ~>«<»?xml version='1.0'?></Job>", `/Job ${LATE_DECLARATION}`],
  ["<Job ~/>«<»?xml version='1.0'?>", `/ ${LATE_DECLARATION}`],
  ["«<»?XML version='1.0'?><Job ~/>", `/ ${LATE_DECLARATION}`],
  ["<Job ~>«<»?XmL x?></Job>", `/Job ${LATE_DECLARATION}`],
];

const instructions: readonly Row[] = [
  ["<?«»", "/ the document ends inside markup; it may be cut off"],
  ["<?« »p?><Job ~/>", "/ expected a name"],
  ["<?«?»><Job ~/>", "/ expected a name"],
  ["<?«1»p?><Job ~/>", "/ expected a name"],
  ["«<»?p", "/ an instruction without end"],
  ["«<»?p><Job ~/>", "/ an instruction without end"],
  ["«<»?p:q?><Job ~/>", "/ a colon in the target of an instruction"],
  ["<Job ~>«<»?p", "/Job an instruction without end"],
  ["<Job ~><?p«,» x?></Job>", "/Job expected white space"],
  ["<Job ~><?p a\n«\u0001»?></Job>", "/Job a control character"],
];

const comments: readonly Row[] = [
  ["«<»!-->", "/ a comment without end"],
  ["«<»!---><Job ~/>", "/ a comment without end"],
  ["«<»!-- x><Job ~/>", "/ a comment without end"],
  ["<!-- «-»- --><Job ~/>", "/ -- inside a comment"],
  ["<!-- «-»--><Job ~/>", "/ -- inside a comment"],
  ["«<»!- x --><Job ~/>", "/ a declaration outside the root element"],
  ["<Job ~><!-- «-»- --></Job>", "/Job -- inside a comment"],
  ["<Job ~><!-- a«\u0001» --></Job>", "/Job a control character"],
  ["<Job ~><!-- é«\ufffe» --></Job>", "/Job a character that XML does not have"],
  ["<Job ~><!-- é«\u000b» --></Job>", "/Job a control character"],
  ["<Job ~>«<»!-- x</Job>", "/Job a comment without end"],
];

const startTags: readonly Row[] = [
  ["<«»", "/ the document ends inside markup; it may be cut off"],
  ["<« »Job ~/>", "/ expected a name"],
  ["<«1»Job ~/>", "/1Job expected a name"],
  ["<«-»Job ~/>", "/-Job expected a name"],
  ["<«.»Job ~/>", "/.Job expected a name"],
  ["<J«»", "/J the document ends inside markup; it may be cut off"],
  ["<Job ~«»", "/Job the document ends inside markup; it may be cut off"],
  ["<Job ~ «»", "/Job the document ends inside markup; it may be cut off"],
  ["<Job ~«/»", "/Job expected />"],
  ["<Job ~«/» >", "/Job expected />"],
  ["<Job ~>«»", "/Job the document ends inside an element; it may be cut off"],
  ["<Job ~>\n «»", "/Job the document ends inside an element; it may be cut off"],
  ["<Job ~><Name>a«»", "/Job/Name the document ends inside an element; it may be cut off"],
  ["<Job ~><«1»/></Job>", "/Job/1 expected a name"],
  ["<Job ~><«»", "/Job the document ends inside markup; it may be cut off"],
  ["<Job ~><Foo a='1'«b»='2'/></Job>", "/Job/Foo expected white space, > or />"],
  ["<Job ~><Foo«/» ></Job>", "/Job/Foo expected />"],
  ["<Job ~><Links«/» ></Job>", "/Job/Links expected />"],
  ["<Job ~><Links«<»/></Job>", "/Job/Links expected white space, > or />"],
  ["<Job ~><Links><Link«/»a></Links></Job>", "/Job/Links/Link[1] expected />"],
  [
    '<Job ~><Links><Link Href="a"«N»ame="b"/></Links></Job>',
    "/Job/Links/Link[1] expected white space, > or />",
  ],
  ["<Job ~><Platform«,»>x</Platform></Job>", "/Job/Platform expected white space, > or />"],
  ["<Job ~><«é»×/></Job>", "/Job/é× a character that no name may have"],
  ["<Job ~><«\u0300»x/></Job>", "/Job/\u0300x a character that no name may have"],
  ["<Job ~><«\u203f»x/></Job>", "/Job/\u203fx a character that no name may have"],
];

const endTags: readonly Row[] = [
  ["<Job ~>«<»/job>", "/Job expected </Job>, got </job>"],
  ["<Job ~>«<»/Jobx>", "/Job expected </Job>, got </Jobx>"],
  ["<Job ~>«<»/Jo>", "/Job expected </Job>, got </Jo>"],
  ["<Job ~></« »Job>", "/Job expected a name"],
  ["<Job ~></Job «x»>", "/Job expected >"],
  ["<Job ~></Job«/»>", "/Job expected >"],
  ["<Job ~></Job «»", "/Job the document ends inside markup; it may be cut off"],
  ["<Job ~></«»", "/Job the document ends inside markup; it may be cut off"],
  ["<Job ~></Jo«»", "/Job the document ends inside markup; it may be cut off"],
  ["<Job ~><Description>«<»/Job>", "/Job/Description expected </Description>, got </Job>"],
  ["<Job ~><Links>«<»/Job>", "/Job/Links expected </Links>, got </Job>"],
  ["<Job ~><Links>«<»/Link></Links></Job>", "/Job/Links expected </Links>, got </Link>"],
  ["<Job ~><Foo><Bar>«<»/Foo></Job>", "/Job/Foo/Bar expected </Bar>, got </Foo>"],
  [
    "<Job ~><Platform>x«<»/Description></Job>",
    "/Job/Platform expected </Platform>, got </Description>",
  ],
  ["<a:Job xmlns:a='x' xmlns:b='x'>«<»/b:Job>", "/Job expected </a:Job>, got </b:Job>"],
  ["<Job ~><Links><Link></Link «x»></Links></Job>", "/Job/Links/Link[1] expected >"],
];

const attributes: readonly Row[] = [
  ["<Job ~ Name«/»>", "/Job the attribute Name has no value"],
  ["<Job ~ Name «a»='b'/>", "/Job the attribute Name has no value"],
  ["<Job ~ Name=«/»>", "/Job expected a quote"],
  ["<Job ~ Name=«a»/>", "/Job expected a quote"],
  ["<Job ~ Name=«»", "/Job the document ends inside markup; it may be cut off"],
  ["<Job ~ Name='a/>«»", "/Job the document ends inside an attribute; it may be cut off"],
  ['<Job ~ Name="a«»', "/Job the document ends inside an attribute; it may be cut off"],
  ["<Job ~ Name='a«<»b'/>", "/Job < in an attribute"],
  ['<Job ~ Name="a«<»b"/>', "/Job < in an attribute"],
  ["<Job ~ Name='a«&»b'/>", "/Job &b is not a reference that XML knows"],
  ["<Job ~ Name='a' «N»ame='b'/>", "/Job the attribute Name stands twice"],
  ['<Job ~ Name="a" «N»ame="b"/>', "/Job the attribute Name stands twice"],
  ["<Job ~ Name=\"a\" «N»ame = 'b'/>", "/Job the attribute Name stands twice"],
  ["<Job ~ Foo='a' «F»oo='b'/>", "/Job the attribute Foo stands twice"],
  [
    "<Job ~><Platform a='1' «a»='1'>x</Platform></Job>",
    "/Job/Platform the attribute a stands twice",
  ],
  ["<Job ~ Name='a'«U»ID='b'/>", "/Job expected white space, > or />"],
  ["<Job ~ «1»a='b'/>", "/Job expected a name"],
  ["<Job ~ «'»a'/>", "/Job expected a name"],
  ["<Job ~ Name='«\u0001»'/>", "/Job a control character"],
  ["<Job ~ Name='é«\u0000»'/>", "/Job a control character"],
  ["<Job ~ Name='é«\uffff»'/>", "/Job a character that XML does not have"],
  [
    "<Job ~><Links><Link Href='a' «H»ref='b'/></Links></Job>",
    "/Job/Links/Link[1] the attribute Href stands twice",
  ],
];

const namespaces: readonly Row[] = [
  ["<«x»:Job/>", "/Job the prefix x is not declared"],
  ["<Job ~ «x»:a='b'/>", "/Job the prefix x is not declared"],
  ["<Job ~ «x»si:nil='true'/>", "/Job the prefix xsi is not declared"],
  ["<Job ~><«x»:Foo/></Job>", "/Job/Foo the prefix x is not declared"],
  ["<Job ~><Foo «x»:a='b'/></Job>", "/Job/Foo the prefix x is not declared"],
  ["<Job ~><Platform «x»:a='b'>x</Platform></Job>", "/Job/Platform the prefix x is not declared"],
  ["<Job ~><Foo xmlns:x='u'/><«x»:Foo/></Job>", "/Job/Foo[2] the prefix x is not declared"],
  ['<Job xmlns="http://www.veeam.com/ent/v1.0" «x»:a="1"/>', "/Job the prefix x is not declared"],
  [
    '<Job xmlns="http://www.veeam.com/ent/v1.0" «x»mlns="http://www.veeam.com/ent/v1.0"/>',
    "/Job the attribute xmlns stands twice",
  ],
  ["<Job ~ xmlns:x='u' xmlns:y='u' x:a='1' «y»:a='2'/>", "/Job the attribute a stands twice"],
  ["<Job ~ xmlns:x='u' x:a='1' «x»:a='2'/>", "/Job the attribute x:a stands twice"],
  ["<Job ~ «x»mlns='u'/>", "/Job the attribute xmlns stands twice"],
  ["<Job ~ «x»mlns:xml='u'/>", "/Job the prefix xml and its namespace cannot be bound to others"],
  [
    "<Job ~ «x»mlns:x='http://www.w3.org/XML/1998/namespace'/>",
    "/Job the prefix xml and its namespace cannot be bound to others",
  ],
  [
    "<Job «x»mlns='http://www.w3.org/XML/1998/namespace'/>",
    "/Job the prefix xml and its namespace cannot be bound to others",
  ],
  ["<Job ~ «x»mlns:xmlns='u'/>", "/Job the prefix xmlns cannot be declared"],
  [
    "<Job ~ «x»mlns:x='http://www.w3.org/2000/xmlns/'/>",
    "/Job the namespace of xmlns cannot be declared",
  ],
  [
    "<Job «x»mlns='http://www.w3.org/2000/xmlns/'/>",
    "/Job the namespace of xmlns cannot be declared",
  ],
  ["<Job ~ «x»mlns:x=''/>", "/Job a prefix cannot be undeclared"],
  ["<Job ~ «x»mlns:='u'/>", "/Job xmlns: is not a qualified name"],
  ["<Job ~ «x»mlns:1='u'/>", "/Job xmlns:1 is not a qualified name"],
  ["<Job ~ «:»a='u'/>", "/Job :a is not a qualified name"],
  ["<Job ~ «a»:='u'/>", "/Job a: is not a qualified name"],
  ["<Job ~ «a»:b:c='u'/>", "/Job a:b:c has two colons"],
  ["<Job ~ xmlns:x='u' «x»:1='a'/>", "/Job x:1 is not a qualified name"],
  ["<«x»mlns:Job/>", "/Job an element with the prefix xmlns"],
  ["<«:»Job/>", "/Job :Job is not a qualified name"],
  ["<«J»ob:/>", "/ Job: is not a qualified name"],
  ["<«a»:b:c/>", "/b:c a:b:c has two colons"],
];

const references: readonly Row[] = [
  ["<Job ~>«&»</Job>", "/Job & is written &amp;"],
  ["<Job ~>«&»x</Job>", "/Job &x is not a reference that XML knows"],
  ["<Job ~>«&»x;</Job>", "/Job &x is not a reference that XML knows"],
  ["<Job ~>«&» x;</Job>", "/Job & is written &amp;"],
  ["<Job ~>«&»;</Job>", "/Job & is written &amp;"],
  ["<Job ~>«&»#;</Job>", "/Job &# is not a reference that XML knows"],
  ["<Job ~>«&»#x;</Job>", "/Job &#x is not a reference that XML knows"],
  ["<Job ~>«&»#X41;</Job>", "/Job &#X41 is not a reference that XML knows"],
  ["<Job ~>«&»#12a;</Job>", "/Job &#12a is not a reference that XML knows"],
  ["<Job ~>«&»#-65;</Job>", "/Job &#-65 is not a reference that XML knows"],
  ["<Job ~>«&»#x4 1;</Job>", "/Job &#x4 is not a reference that XML knows"],
  ["<Job ~>«&»lt</Job>", "/Job &lt is not a reference that XML knows"],
  ["<Job ~>«&»LT;</Job>", "/Job &LT is not a reference that XML knows"],
  ["<Job ~>«&»nbsp;</Job>", "/Job &nbsp is not a reference that XML knows"],
  ["<Job ~>«&»__proto__;</Job>", "/Job &__proto__ is not a reference that XML knows"],
  ["<Job ~>«&»constructor;</Job>", "/Job &constructor is not a reference that XML knows"],
  ["<Job ~>«&»#0;</Job>", "/Job a reference to a character that XML does not have"],
  ["<Job ~>«&»#x1F;</Job>", "/Job a reference to a character that XML does not have"],
  ["<Job ~>«&»#xFFFE;</Job>", "/Job a reference to a character that XML does not have"],
  ["<Job ~>«&»#xD800;</Job>", "/Job a reference to a character that XML does not have"],
  ["<Job ~>«&»#x110000;</Job>", "/Job a reference to a character that XML does not have"],
  [
    "<Job ~>«&»#99999999999999999999;</Job>",
    "/Job a reference to a character that XML does not have",
  ],
  ["<Job ~ Name='«&»nbsp;'/>", "/Job &nbsp is not a reference that XML knows"],
  ["<Job ~ Name='«&»#0;'/>", "/Job a reference to a character that XML does not have"],
  ['<Job ~ Name="«&»lt"/>', "/Job &lt is not a reference that XML knows"],
  ["<Job ~><Foo a='«&»x;'/></Job>", "/Job/Foo &x is not a reference that XML knows"],
  [
    "<Job ~><Description>a«&»b</Description></Job>",
    "/Job/Description &b is not a reference that XML knows",
  ],
];

const text: readonly Row[] = [
  ["<Job ~>«]»]></Job>", "/Job ]]> in text"],
  ["<Job ~><Description>a]«]»]></Description></Job>", "/Job/Description ]]> in text"],
  ["<Job ~><Foo>«]»]></Foo></Job>", "/Job/Foo ]]> in text"],
  ["<Job ~>«\u0000»</Job>", "/Job a control character"],
  ["<Job ~><Description>a«\u0008»</Description></Job>", "/Job/Description a control character"],
  ["<Job ~><Description>é«\u001b»[31m</Description></Job>", "/Job/Description a control character"],
  [
    "<Job ~><Description>é«\uffff»</Description></Job>",
    "/Job/Description a character that XML does not have",
  ],
  ["<Job ~>«<»![CDATA[</Job>", "/Job a CDATA section without end"],
  ["<Job ~>«<»![CDATA[ ]] ></Job>", "/Job a CDATA section without end"],
  ["<Job ~>«<»![cdata[x]]></Job>", "/Job a declaration inside the document"],
  ["<Job ~>«<»![CDATA x]]></Job>", "/Job a declaration inside the document"],
  ["<Job ~><![CDATA[a«\u0001»]]></Job>", "/Job a control character"],
  ["<Job ~><![CDATA[𝄞«\ufffe»]]></Job>", "/Job a character that XML does not have"],
  ["<Job ~><![CDATA[a]]>b«]»]></Job>", "/Job ]]> in text"],
];

for (const [name, rows] of Object.entries({
  documents,
  doctypes,
  declarations,
  instructions,
  comments,
  "start tags": startTags,
  "end tags": endTags,
  attributes,
  namespaces,
  references,
  text,
})) {
  for (const row of rows) test(`${name}: ${JSON.stringify(row[0])}`, () => check(row));
}

test.run();
