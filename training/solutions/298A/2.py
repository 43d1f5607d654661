n = int(input())
s = input().strip()
r = [i for i in range(n) if s[i] == "R"]
l = [i for i in range(n) if s[i] == "L"]
if r and l:
    print(r[0] + 1, l[0] + 1)
elif r:
    print(r[0] + 1, r[-1] + 2)
else:
    print(l[-1] + 1, l[0])
