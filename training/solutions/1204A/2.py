s = input().strip()
n = len(s)
k = n // 2
if n % 2 == 1 and s.count("1") > 1:
    k += 1
print(k)
