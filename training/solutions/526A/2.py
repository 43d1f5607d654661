n = int(input())
s = input()
ok = any("*****" in s[i::d] for d in range(1, n) for i in range(d))
print("yes" if ok else "no")
