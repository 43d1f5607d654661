k = int(input())
n = 0
while k > 1 and n < 10 ** 18:
    n = n * 10 + 8
    k -= 2
if k == 1:
    n = n * 10 + 9
print(n if n <= 10 ** 18 else -1)
