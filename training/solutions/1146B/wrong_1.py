t = input().strip()
k = len(t.replace("a", ""))
s = t[:len(t) - k // 2]
print(s if k % 2 == 0 and t.endswith(s[-1]) else ":(")
