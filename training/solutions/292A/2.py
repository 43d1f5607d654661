n = int(input())
end = 0
best = 0
for i in range(n):
    t, c = map(int, input().split())
    end = max(end, t) + c
    best = max(best, end - t)
print(end, best)
