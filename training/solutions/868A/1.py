p = input()
a = [input() for _ in range(int(input()))]
ok = p in a or any(x[1] == p[0] for x in a) and any(x[0] == p[1] for x in a)
print("YES" if ok else "NO")
