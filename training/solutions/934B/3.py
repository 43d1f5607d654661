k = int(input())
s = "6" if k % 2 else ""
s += "8" * min(k // 2, 20)
print(s if len(s) < 19 else -1)
