def good(a, k):
    used = set()
    for x in a:
        p = 0
        while x > 0:
            x, r = divmod(x, k)
            if r > 1 or (r == 1 and p in used):
                return False
            if r:
                used.add(p)
            p += 1
    return True

for _ in range(int(input())):
    n, k = map(int, input().split())
    print("YES" if good(list(map(int, input().split())), k) else "NO")
