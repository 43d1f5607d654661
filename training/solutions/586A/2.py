n = int(input())
a = list(map(int, input().split())) + [0]
c = 0
for i in range(n):
    if a[i] == 1:
        c += 1
    elif i > 0 and a[i - 1] == 1 and a[i + 1] == 1:
        c += 1
print(c)
