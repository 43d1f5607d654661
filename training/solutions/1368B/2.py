k = int(input())
m = 1
while (m + 1) ** 10 <= k:
    m += 1
more = 0
while (m + 1) ** more * m ** (10 - more) < k:
    more += 1
s = ""
for i, ch in enumerate("codeforces"):
    s += ch * (m + 1 if i < more else m)
print(s)
