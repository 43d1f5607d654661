p = input().split()
n = int(input())
print(*p)
for i in range(n):
    a, b = input().split()
    p[0] = b
    print(*p)
