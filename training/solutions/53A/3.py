s = input().strip()
n = int(input())
a = []
for i in range(n):
    t = input().strip()
    if t[:len(s)] == s:
        a.append(t)
a.sort()
if len(a) == 0:
    print(s)
else:
    print(a[0])
