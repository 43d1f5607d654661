from itertools import accumulate
from operator import xor
n = int(input())
p = [0] + list(accumulate(map(int, input().split()), xor))
print(max(x ^ y for x in p for y in p))
