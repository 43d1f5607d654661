n, k = map(int, input().split())
need = set("0123456789"[:k + 1])
print(sum(need <= set(input().strip()) for _ in range(n)))
