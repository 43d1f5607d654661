n, m = map(int, input().split())
left = [1] * (n + 2)
for i in range(2, n + 2):
    left[i] = left[i - 1] * i % m
total = 0
for size in range(1, n + 1):
    places = n + 1 - size
    total = (total + places * left[places] % m * left[size]) % m
print(total)
