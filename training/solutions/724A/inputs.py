k = int(input())
d = "monday tuesday wednesday thursday friday saturday sunday".split()
print(d[k % 7])
print(d[k // 7 % 7])
