n = int(input())
a = "".join("01"[int(x) % 2] if x != "0" else "z" for x in input().split())
print("YES" if all(p.count("1") % 2 == 0 for p in a.split("z")) else "NO")
