d = {".": "0", "-.": "1", "--": "2"}
t = ""
ans = []
for c in input().strip():
    t += c
    if t in d:
        ans.append(d[t])
        t = ""
print("".join(ans))
