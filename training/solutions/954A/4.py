n = int(input())
s = input().strip()
st = ""
for c in s:
    if st and c + st[-1] in ("UR", "RU"):
        st = st[:-1] + "D"
    else:
        st += c
print(len(st))
