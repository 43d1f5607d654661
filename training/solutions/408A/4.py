n = int(input())
k = input().split()
a = []
for i in range(n):
    t = 0
    for x in input().split():
        t += int(x) * 5 + 15
    a.append(t)
print(min(a))
