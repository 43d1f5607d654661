n, k = map(int, input().split())
a = list(map(int, input().split()))
avg = sum(a) / n
lost = sum(x - avg for x in a if x > avg) * k / 100
print(avg - lost / n)
