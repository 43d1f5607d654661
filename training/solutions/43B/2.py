from collections import Counter
h = Counter(input())
t = Counter(input().replace(" ", ""))
print("NO" if t - h else "YES")
