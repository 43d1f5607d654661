n, a, b = map(int, input().split())
x = set(map(int, input().split()))
y = input()
print(*[1 if i in x else 2 for i in range(1, n + 1)])
