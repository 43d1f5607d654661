from itertools import groupby
n = int(input())
s = input().strip()
print(n - len(list(groupby(s))))
