n = int(input())
a = list(map(int, input().split()))
b = []
for x in a:
    b.append(x % n + 1)
print(*b)
