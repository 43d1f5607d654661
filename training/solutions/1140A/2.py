n = int(input())
a = [0] + list(map(int, input().split()))
page = 1
days = 0
while page <= n:
    need = a[page]
    while page <= need:
        need = max(need, a[page])
        page += 1
    days += 1
print(days)
