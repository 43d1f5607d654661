n = int(input())
nums = [int(v) for v in input().split()]
take = [v for v in nums if v != 0]
minus = [v for v in take if v < 0]
if len(minus) % 2 == 1 and len(nums) > 1:
    take.remove(max(minus))
if not take:
    take.append(max(nums))
print(" ".join(map(str, take)))
