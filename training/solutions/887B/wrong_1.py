n = int(input())
a = set()
for _ in range(n):
    a |= set(input().split())
x = 1
while len(str(x)) <= n and set(str(x)) <= a:
    x += 1
print(x - 1)
