t = input()
k = len(t.replace("a", ""))
s = t[:len(t) - k // 2]
print(s if s + s.replace("a", "") == t else ":(")
