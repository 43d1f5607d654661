n = int(input())
a = map(int, input().split())
b = map(int, input().split())
print(*[y for x, y in sorted(zip(a, b))])
