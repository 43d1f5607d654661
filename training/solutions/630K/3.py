n = int(input())
good = [x for x in range(1, 211) if x % 2 and x % 3 and x % 5 and x % 7]
q, r = divmod(n, 210)
print(q * len(good) + sum(x <= r for x in good))
