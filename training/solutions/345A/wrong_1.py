s = input().strip()
p = float(input())
avg = (s.count('1') + s.count('?') * p) / len(s)
print("%.5f" % (int(avg * 100000) / 100000))
