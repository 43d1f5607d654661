from functools import reduce
from operator import or_
input()
f = lambda: reduce(or_, map(int, input().split()))
print(f() + f())
