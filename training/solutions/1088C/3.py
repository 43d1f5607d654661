n = int(input())
nums = [int(v) + 10 ** 5 for v in input().split()]
out = ["1 %d 100000" % n]
for pos, v in enumerate(nums, 1):
    out.append("2 %d %d" % (pos, v - pos))
print(len(out))
print("\n".join(out))
