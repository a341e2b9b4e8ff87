/** What the sections of the reference are about, each a folder of tables here. */
export const rooms: Readonly<Record<string, string>> = {
  agents: "Computers with agents: their protection groups, jobs, and what is restored from them.",
  backups: "Backups, their files and restore points, and the catalog of files in them.",
  cdp: "Policies of continuous data protection, their replicas and sessions.",
  "cloud-connect": "What a service provider has for tenants: gateways, plans, networks, replicas.",
  infrastructure: "Backup servers, and the hosts, repositories and accelerators that they know.",
  jobs: "Backup and replication jobs, and what they process.",
  nas: "Backup of file shares: servers, jobs and repositories.",
  query: "Resources found by their properties.",
  replicas: "Replicas of machines, their restore points and failover plans.",
  reports: "Summaries of what is protected, and how that went.",
  security: "Logging on, accounts and their roles, credentials and passwords.",
  "self-service": "Tenants that manage their own backups, and what they may do.",
  services: "Where clients start: the services of Enterprise Manager.",
  sessions: "Runs of jobs, their tasks, restores, and what the system does by itself.",
  tasks: "Work that takes its time, started by other requests.",
  vcloud: "Organizations of VMware Cloud Director, and what they may use.",
};
