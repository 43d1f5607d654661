n = int(input())
balance = 0
result = ["A"] * n
for i in range(n):
    a = int(input().split()[0])
    balance += a
    if balance > 500:
        balance -= 1000
        result[i] = "G"
print(*result, sep="")
