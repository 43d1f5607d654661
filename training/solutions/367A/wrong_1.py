s = input()
for _ in range(int(input())):
    l, r = map(int, input().split())
    t = s[l - 1:r]
    c = [t.count(k) for k in 'xyz']
    print("YES" if max(c) - min(c) <= 1 else "NO")
