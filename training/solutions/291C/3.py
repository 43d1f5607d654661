n, k = map(int, input().split())
ips = sorted(int.from_bytes(bytes(map(int, input().split("."))), "big") for _ in range(n))
diff = [(x ^ y).bit_length() for x, y in zip(ips, ips[1:])]
answer = -1
for zeros in range(31, 0, -1):
    if 1 + sum(d > zeros for d in diff) == k:
        mask = 2 ** 32 - 2 ** zeros
        answer = ".".join(str(x) for x in mask.to_bytes(4, "big"))
        break
print(answer)
