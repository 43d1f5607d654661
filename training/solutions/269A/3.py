def need(k, a):
    bits = (a - 1).bit_length()
    return k + max(1, (bits + 1) // 2)

print(max(need(*map(int, input().split())) for _ in range(int(input()))))
