tiles = input().strip()
cnt = [0, 0]
out = []
for t in tiles:
    if t == "1":
        out.append("4 " + str(1 + 2 * (cnt[1] % 2)))
        cnt[1] += 1
    else:
        out.append("1 " + str(cnt[0] % 4 + 1))
        cnt[0] += 1
print("\n".join(out))
