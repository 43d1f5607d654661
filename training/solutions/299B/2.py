n, k = map(int, input().split())
run = best = 0
for c in input().strip():
    run = run + 1 if c == "#" else 0
    best = max(best, run)
if best < k:
    print("YES")
else:
    print("NO")
