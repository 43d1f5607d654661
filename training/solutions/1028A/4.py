n, m = map(int, input().split())
ok = False
for i in range(n):
    s = input()
    if "B" in s and not ok:
        ok = True
        k = s.count("B") // 2
        print(i + 1 + k, s.index("B") + 1 + k)
