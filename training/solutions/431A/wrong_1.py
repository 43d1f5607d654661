a = list(map(int, input().split()))
s = input()
t = 0
for i in range(3):
    t += a[i] * s.count(str(i + 1))
print(t)
