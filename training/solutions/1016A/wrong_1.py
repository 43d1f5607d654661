n, m = map(int, input().split())
print(*[int(x) // m for x in input().split()])
