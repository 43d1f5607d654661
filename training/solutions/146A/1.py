n = int(input())
s = input()
h = n // 2
ok = set(s) <= set("47") and sum(map(int, s[:h])) == sum(map(int, s[h:]))
print("YES" if ok else "NO")
