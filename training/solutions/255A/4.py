n = int(input())
a = [int(x) for x in input().split()]
s = [0, 0, 0]
t = ["chest", "biceps", "back"]
for i in range(n):
    s[i % 3] += a[i]
print(t[s.index(max(s))])
