n = int(input())
s = sorted(tuple(map(int, input().split())) for _ in range(n))
s.pop()
print(max(0, min(b for a, b in s) - max(a for a, b in s)))
