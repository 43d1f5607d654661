s = input().strip()
n = len(s)
p = [""] * 4
for i in range(n):
    if s[i] != "!":
        p[i % 4] = s[i]
d = {"R": 0, "B": 0, "Y": 0, "G": 0}
for i in range(n):
    if s[i] == "!":
        d[p[i % 4]] += 1
print(d["R"], d["B"], d["Y"], d["G"])
