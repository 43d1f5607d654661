n, r = map(int, input().split())
heaters = [i for i, x in enumerate(input().split()) if x == "1"]
end = 0
ans = 0
while end < n:
    good = [h for h in heaters if end - r < h < end + r]
    if not good:
        ans = -1
        break
    end = max(good) + r
    ans += 1
print(ans)
