n = int(input())
a = list(map(int, input().split()))
s = sorted(set(a), reverse=True)
print(*[s.index(x) + 1 for x in a])
