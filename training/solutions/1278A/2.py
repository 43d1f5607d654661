from collections import Counter
for _ in range(int(input())):
    p = input().strip()
    h = input().strip()
    need = Counter(p)
    win = Counter()
    ok = False
    for i, c in enumerate(h):
        win[c] += 1
        if i >= len(p):
            win[h[i - len(p)]] -= 1
        if +win == need:
            ok = True
    print("YES" if ok else "NO")
