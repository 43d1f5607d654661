n = int(input())
s = [0, 0, 0]
c = [0, 0, 0]
for i in range(n):
    t, x, y = map(int, input().split())
    s[t] += x
    c[t] += 1
for i in (1, 2):
    print("LIVE" if s[i] >= c[i] * 5 else "DEAD")
