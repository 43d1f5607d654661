s = input()
k = int(input())
left = len(s) - k
c = sorted(set(s), key=s.count)
t = []
while left > 0:
    x = c.pop()
    left -= s.count(x)
    t.append(x)
print(len(t))
ans = ""
for x in s:
    if x in t:
        ans += x
print(ans)
